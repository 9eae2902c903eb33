import { publish } from '../shared/backend';
import { el } from '../shared/dom';
import type { FeedPost } from '../shared/feed';
import { word } from '../shared/words';
import { publishWidget, type Widget } from './widget';

/** What the widgets write for; neither: a post of its own. */
export interface Occasion {
  readonly reply: boolean;
  readonly quoted?: FeedPost | undefined;
}

/** Elk's widgets of one thread: one, until another post is added; the last one's button publishes all. */
export function widgetList(
  { reply, quoted }: Occasion,
  done: (texts: readonly string[]) => void,
): { element: HTMLElement; destroy(): void } {
  const surface = reply ? 'reply' : quoted ? 'quote' : 'post';
  const element = el('div', { class: 'elk-list' });
  const widgets: Widget[] = [];
  let busy = false;

  const texts = () => widgets.map((widget) => widget.text());
  const refresh = () => {
    const isThread = widgets.length > 1;
    const isReady = !busy && texts().some((text) => text.trim() !== '');
    for (const [index, widget] of widgets.entries()) {
      widget.setReady(isReady);
      const label = word(isThread ? 'threadAll' : reply ? 'reply' : 'post');
      widget.setLast(index === widgets.length - 1, label);
    }
  };
  const add = () => {
    const isFirst = widgets.length === 0;
    const widget = publishWidget(
      {
        placeholder: word(reply ? 'postReply' : 'whatsUp'),
        quoted: isFirst ? quoted : undefined,
      },
      { onText: () => refresh(), onSend: () => void send(), onAdd: () => add() },
    );
    widgets.push(widget);
    element.append(widget.element);
    refresh();
  };
  const send = async () => {
    const sent = texts().filter((text) => text.trim() !== '');
    if (busy || sent.length === 0) return;
    busy = true;
    refresh();
    const text = sent.join('\n\n');
    const out = await publish('/api/mastodon.social/v1/statuses', { surface, text, reply });
    busy = false;
    widgets[0]?.showProblem(out ? '' : word('failed'));
    if (out) {
      reset();
      done(sent);
    }
    refresh();
  };
  const reset = () => {
    for (const widget of widgets.splice(1)) {
      widget.element.remove();
      widget.destroy();
    }
    widgets[0]?.clear();
  };
  add();
  return {
    element,
    destroy() {
      for (const widget of widgets) widget.destroy();
    },
  };
}
