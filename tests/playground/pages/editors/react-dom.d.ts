/** The little of react-dom that the pages use; the package ships no types of its own. */
declare module 'react-dom/client' {
  import type { ReactNode } from 'react';
  export function createRoot(place: Element): { render(node: ReactNode): void; unmount(): void };
}

declare module 'react-dom' {
  import type { ReactNode, ReactPortal } from 'react';
  /** Shows children elsewhere in the document. */
  export function createPortal(children: ReactNode, container: Element): ReactPortal;
}
