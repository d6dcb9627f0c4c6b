import { Radio, Select, Stack, Text } from '@mantine/core';
import type { Organisation } from '../../../shared/entities/organisation.ts';
import { printText as text } from '../../../shared/i18n/vi/print.ts';
import { levelName, ratingLevels } from '../../../shared/rules/rating-names.ts';
import { classificationRegimeOf } from '../../../shared/rules/regulations/classification.ts';
import { useRuleChanges } from '../../parts/rule-changes.ts';
import { type People, sources } from './use-people.ts';

/** Who is printed for. Only what the register has is offered. */
export function PeopleChoice({ people }: { readonly people: People }) {
  const { source, picked, years } = people;
  return (
    <Stack gap="xs">
      <Radio.Group
        label={text.who}
        value={source}
        onChange={(value) => people.setSource(sources.find((s) => s === value) ?? 'organisation')}
      >
        <Stack gap={6} mt={4}>
          {picked.length > 0 && <Radio value="selection" label={text.fromSelection(picked.length)} />}
          <Radio value="organisation" label={text.fromOrganisation} />
          {years.length > 0 && <Radio value="rating" label={text.fromRating} />}
        </Stack>
      </Radio.Group>
      {source === 'organisation' && <OrganisationChoice people={people} />}
      {source === 'rating' && <RatingChoice people={people} />}
      {people.known && (
        <Text role="status">
          {people.ids.length > 0 ? text.chosen(people.ids.length) : text.nobodyChosen}
        </Text>
      )}
    </Stack>
  );
}

/** Non-breaking spaces: a list box shows the depth of the tree by nothing else. */
const indent = '\u00a0\u00a0\u00a0';

function inTree(organisations: readonly Organisation[]): { value: string; label: string }[] {
  const depth = new Map<number, number>();
  return organisations.map(({ id, parentId, name }) => {
    const level = parentId === null ? 0 : (depth.get(parentId) ?? 0) + 1;
    depth.set(id, level);
    return { value: String(id), label: indent.repeat(level) + name };
  });
}

function OrganisationChoice({ people }: { readonly people: People }) {
  return (
    <Select
      label={text.organisation}
      searchable
      allowDeselect={false}
      data={inTree(people.organisations)}
      value={people.orgId === null ? null : String(people.orgId)}
      onChange={(value) => value !== null && people.setOrgId(Number(value))}
    />
  );
}

function RatingChoice({ people }: { readonly people: People }) {
  const { year } = people;
  const changes = useRuleChanges();
  if (year === null) return null;
  const regime = classificationRegimeOf(year, changes);
  return (
    <>
      <Select
        label={text.year}
        allowDeselect={false}
        data={people.years.map(String)}
        value={String(year)}
        onChange={(value) => value !== null && people.setYear(Number(value))}
      />
      <Select
        label={text.level}
        allowDeselect={false}
        data={ratingLevels.map((level) => ({ value: level, label: levelName(level, regime) }))}
        value={people.level}
        onChange={(value) => people.setLevel(ratingLevels.find((l) => l === value) ?? 'excellent')}
      />
    </>
  );
}
