/**
 * The tests' document knows no top layer: this one remembers what was raised, and says of nothing that it is a modal.
 * Answers the function that puts things back.
 */
export function fakeTopLayer(): () => void {
  const { matches } = HTMLElement.prototype;
  const raised = new WeakSet<HTMLElement>();
  HTMLElement.prototype.showPopover = function show() {
    raised.add(this);
  };
  HTMLElement.prototype.hidePopover = function hide() {
    raised.delete(this);
  };
  HTMLElement.prototype.matches = function match(selector: string) {
    if (selector === ':popover-open') return raised.has(this);
    return selector.includes(':modal') ? false : matches.call(this, selector);
  };
  return () => {
    HTMLElement.prototype.matches = matches;
  };
}
