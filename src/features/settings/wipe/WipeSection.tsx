import { useState } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { WipePlace } from '../../../storage/wipe.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { WipeDialog } from './WipeDialog.tsx';

interface WipeSectionProps {
  /** Called with the places in which something is left. */
  onWiped: (left: readonly WipePlace[]) => void;
}

export function WipeSection({ onWiped }: WipeSectionProps) {
  const m = useMessages('settings');
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title={m.wipeTitle} lead={m.wipeLead}>
      <div>
        <Button weight="danger" onClick={() => setAsking(true)}>
          {m.wipeOpen}
        </Button>
      </div>
      <WipeDialog isOpen={isAsking} onClose={() => setAsking(false)} onWiped={onWiped} />
    </Section>
  );
}
