import { Button, Fieldset, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OrganisationType } from '../../../shared/entities/organisation.ts';
import { organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import type { OrganisationAsOf } from '../../../shared/ipc/organisation.ts';
import { blankPart, type NewPart } from './deed-answers.ts';
import { MemberPicker } from './member-picker.tsx';
import { typeOptions } from './type-options.ts';

interface Props {
  readonly org: OrganisationAsOf;
  readonly day: string;
  readonly parts: readonly NewPart[];
  readonly onChange: (parts: NewPart[]) => void;
  readonly problem: (field: string) => ReactNode;
}

/** The organisations that one is split into, each with the members who go there. */
export function SplitParts({ org, day, parts, onChange, problem }: Props) {
  const put = (at: number, part: Partial<NewPart>) =>
    onChange(parts.map((old, i) => (i === at ? { ...old, ...part } : old)));
  const taken = new Set(parts.flatMap((p) => p.memberIds));
  return (
    <>
      {parts.map((part, i) => (
        // Parts have no name of their own until they are typed, and never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fieldset key={i} legend={text.part(i + 1)}>
          <Stack gap="sm">
            <TextInput
              label={text.name}
              withAsterisk
              data-autofocus={i === 0 ? true : undefined}
              autoComplete="off"
              value={part.name}
              error={problem(`parts.${i}.name`)}
              onChange={(e) => put(i, { name: e.currentTarget.value })}
            />
            <Group grow>
              <NativeSelect
                label={text.type}
                data={typeOptions}
                value={part.type}
                // The options are the types themselves.
                onChange={(e) => put(i, { type: e.currentTarget.value as OrganisationType })}
              />
              <TextInput
                label={text.code}
                autoComplete="off"
                value={part.code}
                onChange={(e) => put(i, { code: e.currentTarget.value })}
              />
            </Group>
            <MemberPicker
              label={text.chooseMembers}
              orgId={org.id}
              day={day}
              chosen={part.memberIds}
              taken={taken}
              onChange={(memberIds) => put(i, { memberIds })}
            />
            {parts.length > 1 && (
              <Group>
                <Button
                  variant="subtle"
                  color="gray"
                  leftSection={<IconTrash size={16} aria-hidden />}
                  onClick={() => onChange(parts.filter((_, at) => at !== i))}
                >
                  {text.removePart(i + 1)}
                </Button>
              </Group>
            )}
          </Stack>
        </Fieldset>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...parts, { ...blankPart, type: org.type }])}
        >
          {text.addPart}
        </Button>
      </Group>
    </>
  );
}
