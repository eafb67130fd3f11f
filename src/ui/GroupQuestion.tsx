import type { ComponentProps, ReactNode } from 'react';
import { groupsOf, type Grouping, type MemberGroup } from '../domain/network/grouping.ts';
import { useMessages } from '../i18n/i18n-context.tsx';
import { CheckField } from './Field.tsx';
import { FieldGroup } from './FieldGroup.tsx';

/** What a member chooses; `neither` also covers who would rather not say. */
export type GroupChoice = MemberGroup | 'neither';

/** What is kept of a choice. */
export function groupOf(choice: GroupChoice | undefined): MemberGroup | undefined {
  return choice === 'neither' ? undefined : choice;
}

interface GroupQuestionProps {
  /** Of the round; where the organisation says the group, nothing is asked. */
  grouping: Grouping;
  legend: (question: string) => ReactNode;
  error: string | undefined;
  /** How the form knows the radio button of a choice. */
  control: (choice: GroupChoice) => Omit<ComponentProps<typeof CheckField>, 'label'>;
}

/** To which of the round's two groups somebody belongs. Nothing is chosen beforehand. */
export function GroupQuestion({ grouping, legend, error, control }: GroupQuestionProps) {
  const m = useMessages('grouping');
  if (grouping === 'sectors') return null;
  return (
    <FieldGroup legend={legend(m.question[grouping])} error={error}>
      {[...groupsOf[grouping], 'neither' as const].map((choice) => (
        <CheckField
          key={choice}
          type="radio"
          label={choice === 'neither' ? m.neither[grouping] : m.answers[choice]}
          {...control(choice)}
        />
      ))}
    </FieldGroup>
  );
}
