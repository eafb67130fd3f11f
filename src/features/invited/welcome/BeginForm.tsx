import { useState } from 'react';
import { useLocation } from 'wouter';
import { ResponseId } from '../../../domain/kernel/ids.ts';
import { groupingOf } from '../../../domain/network/grouping.ts';
import { spellResumeCode } from '../../../domain/response/resume-code.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { newId } from '../../../storage/new-id.ts';
import { askToPersist } from '../../../storage/persistence.ts';
import { sitDown } from '../../../storage/person-here.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/ErrorSummary.tsx';
import { groupOf, GroupQuestion, type GroupChoice } from '../../../ui/GroupQuestion.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import type { OpenInvitation } from '../open/open-invitation.ts';
import { draftOf, placesOf } from './place.ts';
import { PlaceField, placeName } from './PlaceField.tsx';
import styles from './WelcomePage.module.css';

/** The name of the radio buttons, to which the list of errors leads. */
const groupName = 'group';

/** Before the first question: where the answers come from, and what else is asked. Nothing is chosen for one. */
export function BeginForm({ invitation, asked }: OpenInvitation) {
  const m = useMessages('invited');
  const grouped = useMessages('grouping');
  const store = useStore();
  const [, navigate] = useLocation();
  const { write, problem, isWriting } = useWrite();
  // Chosen once for this page: beginning twice is still one response.
  const [id] = useState(() => ResponseId.parse(newId()));
  const [errors, setErrors] = useState<FieldError[]>([]);
  const places = placesOf(invitation);
  const [chosen, setChosen] = useState(places.length === 1 ? places[0] : undefined);
  const [group, setGroup] = useState<GroupChoice>();
  const grouping = groupingOf(invitation.round);
  const missing = invitation.asks === 'seat' ? m.seatMissing : m.sectorMissing;

  const begin = async () => {
    const lacks = [
      ...(chosen === undefined ? [{ name: placeName, message: missing }] : []),
      ...(grouping !== 'sectors' && group === undefined
        ? [{ name: groupName, message: grouped.missing[grouping] }]
        : []),
    ];
    setErrors(lacks);
    if (chosen === undefined || lacks.length > 0) return;
    void askToPersist();
    const draft = draftOf(id, { invitation, asked }, chosen, groupOf(group));
    if (!(await write(() => store.invitations.begin(invitation, draft)))) return;
    sitDown(id);
    navigate(`/answer/${id}`);
  };

  const errorAt = (control: string) => errors.find(({ name }) => name === control)?.message;

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <Stack gap={5}>
        <ErrorSummary errors={errors} />
        <PlaceField
          invitation={invitation}
          places={places}
          chosen={chosen}
          error={errorAt(placeName)}
          onChoose={(place) => {
            setChosen(place);
            setErrors([]);
          }}
        />
        <GroupQuestion
          grouping={grouping}
          legend={(question) => <span className={styles.legend}>{question}</span>}
          error={errorAt(groupName)}
          control={(choice) => ({
            name: groupName,
            checked: group === choice,
            onChange: () => {
              setGroup(choice);
              setErrors([]);
            },
          })}
        />
        <p className={styles.text}>
          {m.comeBack} {m.code({ code: spellResumeCode(id) })}
        </p>
        <StorageProblemNotice problem={problem} />
        <Row>
          <Button type="submit" weight="primary" disabled={isWriting}>
            {m.begin}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
