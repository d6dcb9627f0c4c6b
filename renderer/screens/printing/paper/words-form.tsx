/** Who issues the paper, its place, day, number and signers; remembered by organisation. */
import { Button, Select, Stack, TextInput } from '@mantine/core';
import { watermarks } from '../../../../shared/documents/template.ts';
import { documentText } from '../../../../shared/i18n/vi/document.ts';
import { sheetText } from '../../../../shared/i18n/vi/sheet.ts';
import { documentWordsSchema } from '../../../../shared/ipc/document.ts';
import { OrganisationChoice } from '../../../parts/organisation-choice.tsx';
import { PaperFields } from '../../../parts/paper-out/paper-fields.tsx';
import { Section } from './section.tsx';
import type { PaperJob } from './use-paper-job.ts';

const text = documentText.words;

/** @param paper what `usePaperJob` gives */
export function WordsForm({ paper }: { readonly paper: PaperJob }) {
  const { words, setWords, orgId, subjects } = paper;
  const { people } = subjects;
  // A branch's own papers are the branch's: the organisation whose members are chosen is offered.
  const branch =
    subjects.kind === 'member' && people.source === 'organisation' && people.orgId !== orgId
      ? people.organisations.find(({ id }) => id === people.orgId)
      : undefined;
  const signedOn = documentWordsSchema.shape.signedOn.safeParse(words.signedOn);
  return (
    <Section
      title={text.title}
      stand={signedOn.success ? '' : documentText.answers.faults(1)}
      faulty={!signedOn.success}
    >
      <Stack gap="sm" role="group" aria-label={text.title}>
        <OrganisationChoice
          label={text.issuer}
          width="100%"
          value={orgId}
          onChange={(id) => id !== null && paper.setOrgId(id)}
        />
        {branch && (
          <Button variant="default" onClick={() => paper.setOrgId(branch.id)}>
            {text.takeBranch(branch.name)}
          </Button>
        )}
        <TextInput
          label={text.number}
          description={text.numberHint}
          maxLength={40}
          autoComplete="off"
          value={words.number}
          onChange={(e) => setWords({ number: e.currentTarget.value })}
        />
        <PaperFields
          paper={words}
          onChange={(changed) => setWords({ ...changed })}
          dateError={signedOn.success ? undefined : sheetText.needDay}
        />
        <Select
          label={text.watermark}
          allowDeselect={false}
          data={watermarks.map((value) => ({ value, label: text.watermarks[value] }))}
          value={paper.watermark}
          onChange={(value) => paper.setWatermark(watermarks.find((w) => w === value) ?? 'none')}
        />
      </Stack>
    </Section>
  );
}
