/** Whether the browser has agreed to keep the data when space runs short. */
export type Persistence = 'granted' | 'refused' | 'absent';

export async function readPersistence(): Promise<Persistence> {
  if (!('storage' in navigator) || !('persisted' in navigator.storage)) return 'absent';
  return (await navigator.storage.persisted()) ? 'granted' : 'refused';
}

let asked = false;

/** Asks once, in the gesture that first saves something: that is when browsers listen. */
export async function askToPersist(): Promise<void> {
  if (asked || !('storage' in navigator) || !('persist' in navigator.storage)) return;
  asked = true;
  await navigator.storage.persist();
}

export interface SpaceUsed {
  readonly used: number;
  readonly available: number;
}

/** Bytes used and allowed, or undefined where the browser does not say. */
export async function readSpaceUsed(): Promise<SpaceUsed | undefined> {
  if (!('storage' in navigator) || !('estimate' in navigator.storage)) return undefined;
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? undefined : { used: usage, available: quota };
}
