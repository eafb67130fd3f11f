import * as z from 'zod/mini';
import { Text } from '../questionnaire/text.ts';
import { Sector } from './network.ts';

/** A kind of organisation that may have a seat, with the sector assumed for it. */
export const SeatType = z.strictObject({ key: z.string(), title: Text, sector: Sector });
export type SeatType = z.infer<typeof SeatType>;
