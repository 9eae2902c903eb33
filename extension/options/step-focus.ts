import { useEffect, useRef } from 'preact/hooks';

/** A box that takes the focus when its step of several changes, so that a keyboard or a screen reader follows. The
 * first step of a page never takes it. */
export function useStepFocus(step: string): { current: HTMLDivElement | null } {
  const box = useRef<HTMLDivElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current !== step) box.current?.focus();
    last.current = step;
  }, [step]);
  return box;
}
