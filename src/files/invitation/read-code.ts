import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { fromBase64Url } from '../text/base64url.ts';
import { inflate } from './deflate.ts';
import type { InvitationProblem } from './invitation-problem.ts';
import { checksumLength, checksumOf, invitationRoute } from './write-invitation.ts';

/** Whether a text holds an invitation link, or is the part of one after `#/invited/`. */
export function isCode(text: string): boolean {
  return text.includes(invitationRoute) || /^[\w-]{20,}(\.[0-9a-f]*)?$/.test(text);
}

/** The invitation's JSON out of a link, also one that a mail program has broken into lines. */
export async function readCode(
  text: string,
  mostBytes: number,
): Promise<Result<string, InvitationProblem>> {
  const at = text.indexOf(invitationRoute);
  const rest = at < 0 ? text : text.slice(at + invitationRoute.length);
  const [first = ''] = rest.split(/[\s<>"']/, 1);
  // As it stands, and with what a mail program puts between the lines taken out.
  for (const candidate of [first, rest.replaceAll(/[\s<>"']|=$/gm, '')]) {
    const whole = /^([\w-]+)\.([0-9a-f]+)/.exec(candidate);
    const [, code = '', checksum = ''] = whole ?? [];
    if (checksum.length < checksumLength) continue;
    if (checksum.slice(0, checksumLength) === (await checksumOf(code))) {
      return toJson(code, mostBytes);
    }
  }
  const isWhole = /^[\w-]+\.[0-9a-f]{8}/.test(first);
  return err({ kind: isWhole ? 'damaged' : 'cut' });
}

async function toJson(code: string, mostBytes: number): Promise<Result<string, InvitationProblem>> {
  const bytes = fromBase64Url(code);
  if (bytes === undefined) return err({ kind: 'damaged' });
  const inflated = await inflate(bytes, mostBytes);
  if (typeof inflated === 'string') return err({ kind: inflated });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(inflated));
  } catch {
    return err({ kind: 'damaged' });
  }
}
