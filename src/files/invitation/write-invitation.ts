import { toCanonicalJson } from '../../domain/kernel/canonical-json.ts';
import type { Invitation } from '../../domain/network/invitation.ts';
import { toBase64Url } from '../text/base64url.ts';
import { toSha256 } from '../text/sha256.ts';
import { deflate } from './deflate.ts';

/** Where an invitation begins in a link; everything after `#` stays in the browser. */
export const invitationRoute = '#/invited/';
/** Signs of the checksum at the end, so that a link that lost its end is known for that. */
export const checksumLength = 8;

/** The link for one invitation: `appAddress` without what stands after its `#`. */
export async function writeInvitationLink(
  invitation: Invitation,
  appAddress: string,
): Promise<string> {
  const [address = ''] = appAddress.split('#');
  return `${address}${invitationRoute}${await writeInvitationCode(invitation)}`;
}

/** What stands after `#/invited/`: the invitation, a dot, and its checksum. */
export async function writeInvitationCode(invitation: Invitation): Promise<string> {
  const json = new TextEncoder().encode(toCanonicalJson(invitation));
  const code = toBase64Url(await deflate(json));
  return `${code}.${await checksumOf(code)}`;
}

/** The file's text, `*.invitation.json`: the invitation, and its hash against changes on the way. */
export async function writeInvitationFile(invitation: Invitation): Promise<string> {
  const sha256 = await toSha256(toCanonicalJson(invitation));
  return `${toCanonicalJson({ ...invitation, sha256 })}\n`;
}

/** The first 32 bits of SHA-256, in hex. */
export async function checksumOf(code: string): Promise<string> {
  return (await toSha256(code)).slice(0, checksumLength);
}
