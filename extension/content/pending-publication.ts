import { composersIn } from '../sites/composer';
import { isDisabled } from '../sites/controls';
import { isShown } from '../sites/visibility';
import { isShadowRoot } from '../sites/trees';
import { type ComposerSession, type Outgoing, wholeText } from './composer-session';
import { Failures } from './failures';
import { NewMarks } from './new-marks';

/** Longest wait for a confirmation. Milliseconds (design: 20 s). */
const LIMIT = 20_000;
/** So often the wait begins anew while the page says that it is still sending, pictures and films above all. */
const EXTENSIONS = 8;
/** A composer that is empty or gone has to stay so for this long, without a message of failure. Milliseconds. */
const SETTLE = 350;
/** A message of failure beside a text that is still there is believed after this long. Milliseconds. */
const FAILURE_GRACE = 600;
/** A page that has stopped sending leaves a text that went out no longer than this. Milliseconds. */
const RECOVERY = 1_500;
/** Looks at the composer at most this often while the page changes. Milliseconds. */
const PACE = 80;

/** Windows around a composer: buttons in them belong to it, such as the one that closes it. */
const FRAMES = '[role="dialog"], [aria-modal="true"], dialog, form';

/** An attempt to publish. */
export interface Attempt {
  readonly session: ComposerSession;
  readonly scope: HTMLElement;
  readonly post: Outgoing;
  readonly page: Document;
}

/**
 * Waits for the confirmation of one attempt: the composer emptied, replaced or closed, and no failure shown, within 20
 * seconds, or as long as the page is visibly sending. It looks when the page changes, and once at the end. Silence is no
 * failure and no success; a text that the page gives back after sending has failed.
 */
export class PendingPublication {
  /** Buttons in here that do not publish end the wait. */
  private readonly frame: Element;
  private readonly failures: Failures;
  private readonly success: NewMarks;
  private readonly observer = new MutationObserver(() => this.look());
  private limit: ReturnType<typeof setTimeout>;
  private pace: ReturnType<typeof setTimeout> | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private failing: ReturnType<typeof setTimeout> | undefined;
  private recovering: ReturnType<typeof setTimeout> | undefined;
  /** The page has refused further keys or presses meanwhile, as pages do while they send. */
  private wasBusy = false;
  private readonly hadControl: boolean;
  private submit: Event | null = null;
  private isOver = false;

  constructor(
    private readonly attempt: Attempt,
    private readonly onEnd: (isPublished: boolean) => void,
  ) {
    const { session, scope, page } = attempt;
    this.frame = session.composer.editor.closest(FRAMES) ?? scope;
    this.hadControl = session.composer.isConnected && session.composer.control(scope) !== null;
    const root = session.composer.editor.getRootNode();
    const roots: (Document | ShadowRoot)[] = [page];
    if (isShadowRoot(root) || root !== page) roots.push(root as Document | ShadowRoot);
    this.failures = new Failures(session.composer.site, roots);
    this.success = new NewMarks(session.composer.surface.success, roots);
    for (const each of roots) {
      this.observer.observe(each, {
        childList: true,
        characterData: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['disabled', 'aria-disabled', 'hidden', 'class', 'style', 'open'],
      });
    }
    this.limit = this.waitOn(EXTENSIONS);
  }

  get session(): ComposerSession {
    return this.attempt.session;
  }

  get scope(): HTMLElement {
    return this.attempt.scope;
  }

  /** The person thought better of it, or it failed. */
  cancel(): void {
    this.end(false);
  }

  /**
   * Whether a press on these elements is a change of mind. Beside the form itself – a window that is put aside, say –
   * nothing calls back what the page is sending.
   */
  isLeftBy(path: readonly Element[]): boolean {
    if (path.includes(this.frame)) return true;
    return path.includes(this.attempt.scope) && !this.isBusy();
  }

  /** Whether the composer takes no keys or no further press now. Steps and pages that stay say it in other ways. */
  isBusy(): boolean {
    const { composer } = this.session;
    const { leavesOnSuccess, outlivesEditor, success } = composer.surface;
    if (!composer.isConnected || outlivesEditor || success) return false;
    if (isDisabled(composer.editor)) return true;
    // A page on its way to another address may well have let go of its button.
    if (leavesOnSuccess) return false;
    const control = composer.control();
    return control ? isDisabled(control) : this.hadControl;
  }

  /** The composer's own form is being sent; whether the page keeps that from happening is known later. */
  noteSubmit(event: Event): void {
    const [form] = event.composedPath();
    if ((form as Node).contains(this.session.composer.editor)) this.submit = event;
  }

  /** The page goes: last chance to tell. A form that was really sent takes its page with it. */
  onPageGone(): void {
    const isSent = this.submit !== null && !this.submit.defaultPrevented;
    const leaves = this.session.composer.surface.leavesOnSuccess === true;
    this.end(!this.failures.areShown() && (isSent || leaves || this.isOut()));
  }

  private waitOn(extensions: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      const isOut = this.isOut();
      if (isOut || extensions === 0 || !this.isBusy()) return this.end(isOut);
      this.limit = this.waitOn(extensions - 1);
    }, LIMIT);
  }

  private look(): void {
    if (this.isOver) return;
    this.pace ??= setTimeout(() => {
      this.pace = undefined;
      this.judge();
    }, PACE);
  }

  private judge(): void {
    if (this.isOver) return;
    if (this.isOut()) {
      if (this.failures.areShown()) return this.end(false);
      this.settling ??= setTimeout(() => {
        this.settling = undefined;
        if (this.isOut()) this.end(!this.failures.areShown());
      }, SETTLE);
    } else if (this.failures.areShown()) {
      this.failing ??= setTimeout(() => {
        this.failing = undefined;
        if (this.failures.areShown()) this.end(false);
      }, FAILURE_GRACE);
    } else {
      this.followEffort();
    }
  }

  /** A page that was busy, and lets the person go on with the same text, has failed: some say so in no element. */
  private followEffort(): void {
    if (this.isBusy()) {
      this.wasBusy = true;
      clearTimeout(this.recovering);
      this.recovering = undefined;
    } else if (this.wasBusy) {
      this.recovering ??= setTimeout(() => {
        this.recovering = undefined;
        if (!this.isBusy() && !this.isOut()) this.end(false);
      }, RECOVERY);
    }
  }

  /** Whether the text seems to be out: the site says so, or it has left its composer. */
  private isOut(): boolean {
    return this.success.areShown() || this.isAway();
  }

  /** Whether the text has left its composer. */
  private isAway(): boolean {
    const { session, scope, post } = this.attempt;
    const { composer } = session;
    if (composer.isConnected) {
      const isHidden = !isShown(composer.editor);
      // A wizard hides its text before its last step.
      const isWaiting = composer.surface.outlivesEditor && scope.isConnected && isShown(scope);
      return composer.threadText() === '' || (isHidden && !isWaiting);
    }
    if (composer.surface.outlivesEditor && scope.isConnected && isShown(scope)) return false;
    const successor = composersIn([composer.site], this.attempt.page).find(
      (each) => each.surface === composer.surface && each.threadText() === wholeText(post),
    );
    if (successor) session.moveTo(successor);
    return !successor;
  }

  private end(isPublished: boolean): void {
    if (this.isOver) return;
    this.isOver = true;
    this.observer.disconnect();
    for (const timer of [this.limit, this.pace, this.settling, this.failing, this.recovering])
      clearTimeout(timer);
    this.onEnd(isPublished);
  }
}
