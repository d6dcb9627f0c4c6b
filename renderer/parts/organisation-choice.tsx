import { Select } from '@mantine/core';
import { useOp } from '../api.ts';

/** @returns how deep each stands; parents come before their children in the list */
const depths = (orgs: readonly { readonly id: number; readonly parentId: number | null }[]) => {
  const depth = new Map<number, number>();
  for (const o of orgs) depth.set(o.id, o.parentId === null ? 0 : (depth.get(o.parentId) ?? -1) + 1);
  return depth;
};

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (orgId: number | null) => void;
  /** what stands in it while nothing is chosen; without it something is always chosen */
  readonly none?: string;
  readonly width?: number | '100%';
  readonly error?: string | undefined;
  /** under the label */
  readonly description?: string;
}

/** One organisation out of the tree. */
export function OrganisationChoice({ label, value, onChange, none, width = 240, error, description }: Props) {
  const organisations = useOp('organisation.list', {}).data ?? [];
  const depth = depths(organisations);
  return (
    <Select
      label={label}
      description={description}
      w={width}
      searchable
      allowDeselect={false}
      {...(none === undefined ? {} : { placeholder: none, clearable: true })}
      error={error}
      value={value === null ? null : String(value)}
      data={organisations.map((o) => ({
        value: String(o.id),
        label: `${'\u2003'.repeat(depth.get(o.id) ?? 0)}${o.name}`,
      }))}
      onChange={(chosen) => {
        if (chosen !== null) onChange(Number(chosen));
        else if (none !== undefined) onChange(null);
      }}
    />
  );
}
