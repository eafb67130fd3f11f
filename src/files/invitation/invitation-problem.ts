/** Why a link, file or text is no invitation that can be answered; each has its own way on. */
export type InvitationProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'notAnInvitation' }
  /** A file of Concord, but of another kind. */
  | { readonly kind: 'otherFormat'; readonly format: string }
  /** Made by a newer Concord. */
  | { readonly kind: 'newer'; readonly formatVersion: number }
  /** The end of the link or file is missing, as when a mail program breaks it. */
  | { readonly kind: 'cut' }
  /** Changed on its way. */
  | { readonly kind: 'damaged' }
  /** It reads, and breaks the rules of an invitation; `path` says where. */
  | { readonly kind: 'invalid'; readonly path: string };
