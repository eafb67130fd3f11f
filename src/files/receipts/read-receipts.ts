import { err, ok, type Result } from '../../domain/kernel/result.ts';
import type { RoundId } from '../../domain/kernel/ids.ts';
import type { VerifyKey } from '../../domain/network/round-sealing.ts';
import { isSigned } from '../sealing/signing.ts';
import { checkRecord } from '../text/check-record.ts';
import { parseJson } from '../text/parse-json.ts';
import { readFormat } from '../text/read-format.ts';
import { Receipts, receiptsFormat, receiptsVersion, signedText } from './receipts.ts';

export type ReceiptsProblem =
  | { readonly kind: 'empty' | 'tooLarge' | 'notReceipts' | 'damaged' }
  | { readonly kind: 'otherFormat'; readonly format: string }
  | { readonly kind: 'newer'; readonly formatVersion: number }
  /** No invitation to this round is on this device. */
  | { readonly kind: 'unknownRound' }
  /** Not signed with the key that the invitation names: it says nothing. */
  | { readonly kind: 'forged' };

const mostSigns = 10_000_000;

/**
 * Reads a receipt list and checks its signature. `verifyKeyOf` gives the key of the invitation to
 * that round, undefined when there is none here.
 */
export async function readReceipts(
  text: string,
  verifyKeyOf: (roundId: RoundId) => VerifyKey | undefined,
): Promise<Result<Receipts, ReceiptsProblem>> {
  if (text.trim() === '') return err({ kind: 'empty' });
  if (text.length > mostSigns) return err({ kind: 'tooLarge' });
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  const format = json.ok ? readFormat(json.value) : null;
  if (!json.ok || format === null) {
    return err({ kind: text.includes(receiptsFormat) ? 'damaged' : 'notReceipts' });
  }
  if (format.format !== receiptsFormat) return err({ kind: 'otherFormat', format: format.format });
  if (format.formatVersion > receiptsVersion) {
    return err({ kind: 'newer', formatVersion: format.formatVersion });
  }
  const receipts = checkRecord(Receipts, json.value);
  if (!receipts.ok) return err({ kind: 'damaged' });
  const verifyKey = verifyKeyOf(receipts.value.roundId);
  if (verifyKey === undefined) return err({ kind: 'unknownRound' });
  const isGenuine = await isSigned(verifyKey, signedText(receipts.value), receipts.value.signature);
  return isGenuine ? ok(receipts.value) : err({ kind: 'forged' });
}
