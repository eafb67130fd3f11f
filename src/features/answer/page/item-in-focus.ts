import * as z from 'zod/mini';

/** Kept with the entry in the browser's history. */
const Place = z.object({
  item: z.string(),
  /** The link led to this item, not to the page. */
  isTarget: z.optional(z.boolean()),
});
export type Place = z.infer<typeof Place>;

/** The item that this entry of the history points to, if any. */
export function placeInHistory(): Place | undefined {
  const parsed = Place.safeParse(history.state);
  return parsed.success ? parsed.data : undefined;
}

/** So that a reload leads back to the item. */
export function rememberItem(item: string): void {
  const place = placeInHistory();
  if (place?.item !== item || place.isTarget === true) history.replaceState({ item }, '');
}

/** Moves to an item: to its chosen radio button, else to its first. Says whether it is there. */
export function focusItem(item: string): boolean {
  const group = [...document.querySelectorAll<HTMLElement>('[data-item]')].find(
    ({ dataset }) => dataset['item'] === item,
  );
  const button =
    group?.querySelector<HTMLElement>('input:checked') ?? group?.querySelector('input');
  if (group === undefined || button === null || button === undefined) return false;
  button.focus({ preventScroll: true });
  group.scrollIntoView({ block: 'center' });
  return true;
}
