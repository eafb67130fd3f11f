import * as z from 'zod/mini';
import data from '../../../questionnaires/data/seat-types.yaml';
import { SeatType } from '../../domain/network/seat-type.ts';

/** The 21 seat types, in the order of the list. */
export const seatTypes: readonly SeatType[] = z.array(SeatType).parse(data);
