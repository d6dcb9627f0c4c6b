import { Button, CloseButton, Group, Text } from '@mantine/core';
import { memberFilterText } from '../../../shared/i18n/vi/member-filter.ts';
import { memberListText as text } from '../../../shared/i18n/vi/member-list.ts';
import type { Condition } from '../../../shared/rules/member-filter.ts';
import { useOp } from '../../api.ts';
import classes from './filter-chips.module.css';
import type { FilterFacts } from './use-filter-facts.ts';

interface Props {
  readonly conditions: readonly Condition[];
  /** the day that the list is of, ISO; '' = today */
  readonly asOf: string;
  readonly facts: FilterFacts;
  readonly onConditions: (conditions: readonly Condition[]) => void;
  readonly onDropAll: () => void;
  /** what is typed into the search box of the list, and how to drop it */
  readonly searched?: { readonly text: string; readonly onDrop: () => void };
}

/** The sentence of what the list is narrowed by: each part counted, put aside with one press, or taken away. */
export function FilterChips({ conditions, asOf, facts, onConditions, onDropAll, searched }: Props) {
  const counts = useOp(
    'list.countEach',
    { conditions: conditions.map((c) => ({ ...c, off: false })), asOf },
    { enabled: conditions.length > 0, keepPrevious: true },
  ).data;
  if (conditions.length === 0 && !searched) return null;
  return (
    <Group gap={6} mb="xs" role="group" aria-label={text.filtering}>
      <Text>{text.filtering}</Text>
      {searched && (
        <span className={classes.chip}>
          <span className={classes.words}>{text.searched(searched.text)}</span>
          <CloseButton
            size="sm"
            aria-label={text.dropFilter(text.searched(searched.text))}
            onClick={searched.onDrop}
          />
        </span>
      )}
      {conditions.map((condition, i) => {
        const words = facts.phrase(condition);
        const alone = counts?.[i];
        return (
          // Two of the same words are the same condition twice; their place tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <span key={`${words}${i}`} className={classes.chip} data-off={condition.off || undefined}>
            <button
              type="button"
              className={classes.words}
              aria-pressed={!condition.off}
              aria-label={memberFilterText.toggle(words, condition.off)}
              title={alone === undefined ? undefined : memberFilterText.alone(alone)}
              onClick={() => onConditions(conditions.with(i, { ...condition, off: !condition.off }))}
            >
              {alone === undefined ? words : text.withCount(words, alone)}
              {condition.off && <span className={classes.off}> – {memberFilterText.off}</span>}
            </button>
            <CloseButton
              size="sm"
              aria-label={text.dropFilter(words)}
              onClick={() => onConditions(conditions.toSpliced(i, 1))}
            />
          </span>
        );
      })}
      <Button size="compact-md" fz="sm" variant="subtle" color="gray" onClick={onDropAll}>
        {text.dropAll}
      </Button>
    </Group>
  );
}
