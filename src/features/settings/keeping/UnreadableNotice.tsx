import { useSyncExternalStore } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SaveRaw } from '../backup/SaveRaw.tsx';

/** Rows that this version cannot read are kept; a person hears of them and can save them. */
export function UnreadableNotice() {
  const m = useMessages('settings');
  const { unreadable } = useStore();
  const keys = useSyncExternalStore(unreadable.subscribe, unreadable.get);
  if (keys.length === 0) return null;
  return (
    <Notice kind="status" title={m.unreadableTitle({ count: keys.length })}>
      <p>{m.unreadableText}</p>
      <SaveRaw />
    </Notice>
  );
}
