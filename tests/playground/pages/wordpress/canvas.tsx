import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';

/** The writing flow in the page: older sites, and those with blocks that cannot stand in a frame. */
export function PlainCanvas({ children }: { readonly children: ReactNode }) {
  return (
    <div
      className="editor-styles-wrapper block-editor-writing-flow"
      tabIndex={-1}
      // The newest editors make this node editable while a selection may reach over several blocks.
      contentEditable={false}
    >
      {children}
    </div>
  );
}

/** The writing flow in a frame of the same origin, whose body is the root; its document is a blob. */
export function FramedCanvas({ children }: { readonly children: ReactNode }) {
  const [body, setBody] = useState<HTMLElement | null>(null);
  const address = useMemo(
    () => URL.createObjectURL(new Blob([frame()], { type: 'text/html' })),
    [],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <div className="block-editor-iframe__container">
      <iframe
        name="editor-canvas"
        className="wp-canvas"
        title="Editor canvas"
        src={address}
        onLoad={(event) => {
          const { contentDocument } = event.currentTarget;
          if (!contentDocument) return;
          contentDocument.body.className = 'block-editor-iframe__body editor-styles-wrapper';
          contentDocument.body.contentEditable = 'false';
          setBody(contentDocument.body);
        }}
      />
      {body && createPortal(children, body)}
    </div>
  );
}

function frame(): string {
  const { origin } = location;
  const { theme = 'light', site = '' } = document.documentElement.dataset;
  return `<!doctype html><html data-theme="${theme}" data-site="${site}"><head><meta charset="utf-8"><base href="${origin}/"><link rel="stylesheet" href="${origin}/playground/page.css"></head><body></body></html>`;
}
