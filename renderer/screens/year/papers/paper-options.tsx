import { Checkbox, NumberInput, Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { isBallot, yearPaperKinds } from '../../../../shared/entities/year-paper.ts';
import { ratingPapersText as text } from '../../../../shared/i18n/vi/rating-papers-panel.ts';
import { OrganisationChoice } from '../../../parts/organisation-choice.tsx';
import { mostCopies, type PaperChoice, type PerSheet } from './use-paper-choice.ts';

const perSheets: readonly PerSheet[] = [1, 2, 4];

/** Which paper, for which organisation, how many slips. */
export function PaperOptions({ choice }: { readonly choice: PaperChoice }) {
  const { kind, orgId, withEmpty, copies, perSheet } = choice;
  const ofEveryBranch = (choice.paper.data?.units.length ?? 0) > 1 || withEmpty;
  return (
    <>
      <Radio.Group
        label={text.paper}
        value={kind}
        onChange={(value) => choice.setKind(yearPaperKinds.find((k) => k === value) ?? kind)}
      >
        <Stack gap={6} mt={4}>
          {yearPaperKinds.map((value) => (
            <Radio key={value} value={value} label={text.kinds[value]} />
          ))}
        </Stack>
      </Radio.Group>
      <OrganisationChoice
        label={text.organisation}
        value={orgId}
        onChange={choice.setOrgId}
        none={text.everyOrganisation}
        width="100%"
      />
      {ofEveryBranch && (
        <Checkbox
          label={text.withEmpty}
          checked={withEmpty}
          onChange={(e) => choice.setWithEmpty(e.currentTarget.checked)}
        />
      )}
      {isBallot(kind) && (
        <>
          <NumberInput
            label={text.copies}
            min={1}
            max={mostCopies}
            allowDecimal={false}
            clampBehavior="none"
            value={copies ?? ''}
            error={copies === null ? text.copiesError : undefined}
            onChange={(value) =>
              choice.setCopies(typeof value === 'number' && value >= 1 && value <= mostCopies ? value : null)
            }
          />
          <Stack gap={4}>
            <Text component="span" size="sm" fw={500} id="per-sheet">
              {text.perSheet}
            </Text>
            <SegmentedControl
              aria-labelledby="per-sheet"
              value={String(perSheet)}
              data={perSheets.map((n) => ({ value: String(n), label: text.perSheetValue(n) }))}
              onChange={(value) => choice.setPerSheet(perSheets.find((n) => String(n) === value) ?? 2)}
            />
            <Text size="sm" c="dimmed">
              {text.perSheetHint}
            </Text>
          </Stack>
        </>
      )}
    </>
  );
}
