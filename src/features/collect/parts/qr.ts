import { useEffect, useState } from 'react';
import type * as qr from '../../../files/invitation/qr.ts';

type DrawQr = typeof qr.invitationQr;

const loaded: { draw?: DrawQr } = {};

/** Loads what draws codes, the first time that one is wanted; a failed load may be tried again. */
export async function loadQr(): Promise<DrawQr> {
  loaded.draw ??= (await import('../../../files/invitation/qr.ts')).invitationQr;
  return loaded.draw;
}

/** Undefined while it loads, null when it did not. */
export function useQr(): DrawQr | null | undefined {
  const [state, setState] = useState<'loading' | 'loaded' | 'failed'>(
    loaded.draw === undefined ? 'loading' : 'loaded',
  );
  useEffect(() => {
    let isCurrent = true;
    const show = (next: 'loaded' | 'failed') => {
      if (isCurrent) setState(next);
    };
    loadQr().then(
      () => show('loaded'),
      () => show('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return state === 'failed' ? null : loaded.draw;
}
