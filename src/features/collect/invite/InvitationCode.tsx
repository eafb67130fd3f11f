import { useCallback, useState } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { PrintArea } from '../parts/PrintArea.tsx';
import { QrFigure } from '../parts/QrFigure.tsx';
import { useQr } from '../parts/qr.ts';

interface InvitationCodeProps {
  link: string;
  place: string;
  round: string;
}

/** The link for a telephone's camera; what draws it is loaded when somebody wants to see it. */
export function InvitationCode(props: InvitationCodeProps) {
  const m = useMessages('invite');
  const [isWanted, setWanted] = useState(false);
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) setWanted(true);
      }}
    >
      <summary>{m.showCode}</summary>
      {isWanted && <Code {...props} />}
    </details>
  );
}

function Code({ link, place, round }: InvitationCodeProps) {
  const m = useMessages('invite');
  const [isPrinting, setPrinting] = useState(false);
  const endPrinting = useCallback(() => setPrinting(false), []);
  const draw = useQr();
  const mayPrint = draw !== undefined && draw !== null && draw(link) !== null;
  const figure = (
    <QrFigure
      text={link}
      label={m.codeOf({ place })}
      tooLong={m.tooLong}
      failed={m.codeFailed}
      isLarge
    />
  );
  return (
    <Stack gap={3}>
      {figure}
      {mayPrint && (
        <Row>
          <Button onClick={() => setPrinting(true)}>{m.printCode}</Button>
        </Row>
      )}
      {isPrinting && (
        <PrintArea onDone={endPrinting}>
          <h1>{round}</h1>
          <p>{place}</p>
          {figure}
          <p>{m.codeText}</p>
        </PrintArea>
      )}
    </Stack>
  );
}
