/** Stands, unseen, where a part of the page is still to come; `printWhole` waits until none is left. */
export function Coming() {
  return <span hidden data-coming="" />;
}
