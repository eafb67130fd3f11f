import * as z from 'zod/mini';

/** What this device remembers about itself; no part of a backup. */
export const DeviceSettings = z.strictObject({
  id: z.literal('device'),
  schema: z.literal(1),
  /** Calendar day on which a backup file was last saved and read back. */
  lastBackupOn: z.nullable(z.iso.date()),
});
export type DeviceSettings = z.infer<typeof DeviceSettings>;

export const defaultSettings: DeviceSettings = { id: 'device', schema: 1, lastBackupOn: null };
