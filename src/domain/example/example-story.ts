/** How an item is answered in the example; persons are counted from 1 to 14 in seat order. */
export interface ItemStory {
  /** Where the security side stands, and where the social side stands, from 1 to 5. */
  readonly security: number;
  readonly social: number;
  /** Persons who stand apart from their side, with the level they give. */
  readonly apart?: Readonly<Record<number, 1 | 2 | 3 | 4 | 5>>;
  readonly dontKnow?: readonly number[];
  readonly notApplicable?: readonly number[];
  readonly preferNotToSay?: readonly number[];
  readonly unanswered?: readonly number[];
}

const alike = (level: number, more: Partial<ItemStory> = {}): ItemStory => ({
  security: level,
  social: level,
  ...more,
});

const split = (security: number, social: number, more: Partial<ItemStory> = {}): ItemStory => ({
  security,
  social,
  ...more,
});

/**
 * The story: a clear mandate and steady meetings, but hardly a deputy and little handed over, so
 * that much hangs on single people. Trust is good; the two sides see the exchange of information
 * differently. Those who founded the network know who decides, the others do not (two camps).
 */
export const exampleStory: Readonly<Record<string, ItemStory>> = {
  'FORM-MAN-1': alike(4.2),
  'FORM-MAN-2': alike(3.8),
  'FORM-MAN-3': alike(3.3, { dontKnow: [9] }),
  'FORM-MAN-4': split(3.6, 3),
  'FORM-MAN-5': alike(3.2, { notApplicable: [10], dontKnow: [14] }),
  'FORM-MAN-6': split(3.9, 3.5, { dontKnow: [10, 13] }),

  'FORM-ROL-1': alike(3.4),
  'FORM-ROL-2': alike(3),
  'FORM-ROL-3': alike(4),
  'FORM-ROL-4': alike(3, {
    apart: {
      1: 5,
      2: 4,
      3: 2,
      4: 1,
      5: 5,
      6: 2,
      7: 4,
      8: 4,
      9: 1,
      10: 2,
      11: 2,
      12: 5,
      13: 4,
      14: 1,
    },
  }),
  'FORM-ROL-5': split(3.4, 2.9),
  'FORM-ROL-6': alike(2.7),

  'FORM-DOC-1': alike(3.1),
  'FORM-DOC-2': alike(2.3),
  'FORM-DOC-3': split(3.3, 2.7),
  'FORM-DOC-4': alike(2.4, { dontKnow: [2, 4, 9, 10, 14] }),
  'FORM-DOC-5': alike(2.4, { dontKnow: [6] }),
  'FORM-DOC-6': alike(3, { unanswered: [12] }),

  'FORM-CON-1': alike(1.5),
  'FORM-CON-2': alike(1.8),
  'FORM-CON-3': alike(4),
  'FORM-CON-4': alike(1.9),
  'FORM-CON-5': alike(2.2, { dontKnow: [3, 8] }),
  'FORM-CON-6': alike(2.3),

  'TRUST-TRU-1': alike(4.2),
  'TRUST-TRU-2': alike(4),
  'TRUST-TRU-3': split(4.2, 3.2),
  'TRUST-TRU-4': alike(4.1),
  'TRUST-TRU-5': alike(3, { dontKnow: [11] }),

  'TRUST-TRA-1': split(3.9, 3.3),
  'TRUST-TRA-2': split(3.9, 2.2),
  'TRUST-TRA-3': alike(3.3),
  'TRUST-TRA-4': split(3.8, 2.3),

  'TRUST-OPE-1': alike(3.2, { preferNotToSay: [6] }),
  'TRUST-OPE-2': alike(3.8),
  'TRUST-OPE-3': alike(4.1),
  'TRUST-OPE-4': alike(3.8),

  'TRUST-EQU-1': split(4.2, 3.4),
  'TRUST-EQU-2': split(4, 2.4),
  'TRUST-EQU-3': alike(3.1),
  'TRUST-EQU-4': alike(4),

  'TRUST-RES-1': alike(4),
  'TRUST-RES-2': alike(3.6),
  'TRUST-RES-3': alike(3.7, { dontKnow: [13] }),
  'TRUST-RES-4': alike(4, { unanswered: [12] }),

  'BAL-1': alike(2.1),
  'BAL-2': alike(4.1),
  'BAL-3': alike(3),
  'BAL-4': alike(4),
  'BAL-5': alike(3.9),
};
