import { Button, MultiSelect, Popover, Select, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { filterWords } from '../../../shared/i18n/vi/filter-words.ts';
import { memberFilterText as text } from '../../../shared/i18n/vi/member-filter.ts';
import {
  type Condition,
  conditionProblem,
  type FilterField,
  needsValue,
  operatorsOf,
} from '../../../shared/rules/member-filter.ts';
import { foldText } from '../../../shared/text/names.ts';
import { PartialDateInput } from '../partial-date-input.tsx';
import classes from './filter-bar.module.css';
import type { FilterFacts } from './use-filter-facts.ts';

const blank: Condition = { field: 'status', operator: 'is', values: [], off: false };

/** One condition more, chosen instead of typed: the field, how to compare, with what. */
export function ConditionEditor({
  facts,
  onAdd,
}: {
  facts: FilterFacts;
  onAdd: (condition: Condition) => void;
}) {
  const [open, setOpen] = useState(false);
  const [condition, setCondition] = useState(blank);
  const [tried, setTried] = useState(false);
  const field = facts.fields.find((f) => f.id === condition.field);
  const problem = conditionProblem(condition, facts.fields);
  const set = (part: Partial<Condition>) => {
    setTried(false);
    setCondition({ ...condition, ...part });
  };

  const add = () => {
    setTried(true);
    if (problem !== null) return;
    onAdd(condition);
    setOpen(false);
    setTried(false);
    setCondition(blank);
  };
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      width={380}
      trapFocus
      shadow="sm"
      withinPortal
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          aria-expanded={open}
          aria-label={text.addCondition}
          className={classes.tool ?? ''}
          onClick={() => setOpen(!open)}
        >
          {text.conditionShort}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Select
            label={text.field}
            data={facts.fields.map((f) => ({ value: f.id, label: f.label }))}
            value={condition.field}
            searchable
            openOnFocus={false}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            maxDropdownHeight={260}
            filter={({ options, search }) =>
              options.filter((o) => 'label' in o && foldText(o.label).includes(foldText(search)))
            }
            onChange={(id) => {
              const next = facts.fields.find((f) => f.id === id);
              if (next) set({ field: next.id, operator: operatorsOf[next.kind][0] ?? 'is', values: [] });
            }}
          />
          {field && (
            <Select
              label={text.operator}
              data={operatorsOf[field.kind].map((o) => ({ value: o, label: filterWords.operators[o] }))}
              value={condition.operator}
              allowDeselect={false}
              comboboxProps={{ withinPortal: false }}
              onChange={(o) => set({ operator: (o ?? condition.operator) as Condition['operator'] })}
            />
          )}
          {field && needsValue(condition.operator) && (
            <ValueControl
              field={field}
              facts={facts}
              values={condition.values}
              error={tried ? problem : null}
              onChange={(values) => set({ values: [...values] })}
              onEnter={add}
            />
          )}
          <Button onClick={add}>{text.addThis}</Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface ValueProps {
  readonly field: FilterField;
  readonly facts: FilterFacts;
  readonly values: readonly string[];
  readonly error: string | null;
  readonly onChange: (values: readonly string[]) => void;
  readonly onEnter: () => void;
}

function ValueControl({ field, facts, values, error, onChange, onEnter }: ValueProps) {
  const one = values[0] ?? '';
  const options =
    field.kind === 'organisation'
      ? facts.organisations.map((o) => ({ value: String(o.id), label: o.name }))
      : field.options;
  if (options)
    return (
      <MultiSelect
        label={text.value}
        data={[...options]}
        value={[...values]}
        error={error}
        searchable
        comboboxProps={{ withinPortal: false }}
        maxDropdownHeight={220}
        onChange={onChange}
      />
    );
  if (field.kind === 'date')
    return (
      <PartialDateInput
        label={text.value}
        value={one}
        {...(error === null ? {} : { error })}
        onChange={(date) => onChange(date === '' ? [] : [date])}
      />
    );
  return (
    <TextInput
      label={text.value}
      value={one}
      error={error}
      autoComplete="off"
      inputMode={field.kind === 'number' ? 'numeric' : 'text'}
      onChange={(e) => onChange(e.currentTarget.value === '' ? [] : [e.currentTarget.value])}
      onKeyDown={(e) => {
        if (e.key === 'Enter') onEnter();
      }}
    />
  );
}
