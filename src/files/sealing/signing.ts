import { VerifyKey } from '../../domain/network/round-sealing.ts';
import { fromBase64Url, toBase64Url } from '../text/base64url.ts';

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const scheme = { name: 'ECDSA', hash: 'SHA-256' } as const;

export interface SigningKeys {
  /** PKCS #8, base64url. */
  readonly signingKey: string;
  readonly verifyKey: VerifyKey;
}

export async function makeSigningKeys(): Promise<SigningKeys> {
  const pair = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  const secret = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const open = await crypto.subtle.exportKey('raw', pair.publicKey);
  return {
    signingKey: toBase64Url(new Uint8Array(secret)),
    verifyKey: VerifyKey.parse(toBase64Url(new Uint8Array(open))),
  };
}

/** Null for what is no signing key. */
export async function sign(signingKey: string, text: string): Promise<string | null> {
  const bytes = fromBase64Url(signingKey);
  if (bytes === undefined) return null;
  try {
    const key = await crypto.subtle.importKey('pkcs8', bytes, curve, false, ['sign']);
    const signature = await crypto.subtle.sign(scheme, key, new TextEncoder().encode(text));
    return toBase64Url(new Uint8Array(signature));
  } catch {
    return null;
  }
}

/** False also for a key or signature that is none. */
export async function isSigned(
  verifyKey: VerifyKey,
  text: string,
  signature: string,
): Promise<boolean> {
  const [open, signed] = [fromBase64Url(verifyKey), fromBase64Url(signature)];
  if (open === undefined || signed === undefined) return false;
  try {
    const key = await crypto.subtle.importKey('raw', open, curve, false, ['verify']);
    return await crypto.subtle.verify(scheme, key, signed, new TextEncoder().encode(text));
  } catch {
    return false;
  }
}
