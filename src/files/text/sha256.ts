import { ContentHash } from '../../domain/kernel/content-hash.ts';

/** SHA-256 in hex, of bytes or of a text's UTF-8. Needs a secure origin (https or this machine). */
export async function toSha256(content: string | Uint8Array<ArrayBuffer>): Promise<ContentHash> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return ContentHash.parse(
    [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  );
}
