import type { ComponentChildren, JSX } from 'preact';
import type { Settings } from '../shared/settings';
import { useWords } from '../shared/ui/words';
import type { PopupActions, SiteView } from './popup-data';

/** What Tact does on the open page, and the switch for it. */
export function SiteRow(props: {
  readonly site: SiteView | null;
  readonly settings: Settings;
  readonly actions: PopupActions;
}): JSX.Element | null {
  const { t } = useWords();
  const { site, settings, actions } = props;

  if (settings.pausedEverywhere) {
    return (
      <Row state="off" sentence={t('popup_site_paused_everywhere')}>
        <button type="button" class="small" onClick={() => actions.pauseEverywhere(false)}>
          {t('popup_resume')}
        </button>
      </Row>
    );
  }
  if (site === null) return null;
  const { host } = site;
  if (site.paused) {
    return (
      <Row state="off" sentence={t('popup_site_paused', { host })}>
        <button type="button" class="small" onClick={() => actions.pauseHere(false)}>
          {t('popup_resume')}
        </button>
      </Row>
    );
  }
  if (site.network === null && !site.generic) {
    return (
      <Row state="none" sentence={t('popup_site_unknown', { host })}>
        <button type="button" class="small" onClick={() => actions.useHere(true)}>
          {t('popup_use_here')}
        </button>
      </Row>
    );
  }
  if (!site.permitted) {
    return (
      <Row state="none" sentence={t('popup_site_denied', { host })}>
        <button type="button" class="small" onClick={actions.allowHere}>
          {t('popup_allow_here', { host })}
        </button>
      </Row>
    );
  }
  const isUncounted = site.isPrivate && !settings.countPrivate;
  const sentence = t('popup_site_on', { host });
  return (
    <Row state="on" sentence={isUncounted ? `${sentence} ${t('popup_site_private')}` : sentence}>
      <span aria-hidden="true">{t('popup_pause')}</span>
      <button
        type="button"
        class="small"
        aria-label={t('popup_pause_here')}
        onClick={() => (site.generic ? actions.useHere(false) : actions.pauseHere(true))}
      >
        {t('popup_here')}
      </button>
      <button
        type="button"
        class="small"
        aria-label={t('popup_pause_everywhere')}
        onClick={() => actions.pauseEverywhere(true)}
      >
        {t('popup_everywhere')}
      </button>
    </Row>
  );
}

function Row(props: {
  readonly state: 'on' | 'off' | 'none';
  readonly sentence: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { t } = useWords();
  return (
    <section class={`site-row site-${props.state}`} aria-label={t('popup_site_label')}>
      <p>
        <span class="site-lamp" aria-hidden="true" />
        {props.sentence}
      </p>
      <div class="site-actions">{props.children}</div>
    </section>
  );
}
