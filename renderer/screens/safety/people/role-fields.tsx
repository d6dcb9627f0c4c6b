import { Checkbox, Select, Text } from '@mantine/core';
import { peopleText as text } from '../../../../shared/i18n/vi/people.ts';
import { safetyText } from '../../../../shared/i18n/vi/safety.ts';
import { type Role, restrictedByDefault, roles } from '../../../../shared/rules/rights.ts';

export interface RoleChoice {
  readonly role: Role;
  readonly restricted: boolean;
}

/** The role with what it may do in words, and the restricted tier, which follows the role until it is chosen. */
export function RoleFields({
  value,
  onChange,
}: {
  value: RoleChoice;
  onChange: (value: RoleChoice) => void;
}) {
  return (
    <>
      <Select
        label={text.role}
        withAsterisk
        allowDeselect={false}
        data={roles.map((role) => ({ value: role, label: safetyText.roles[role] }))}
        value={value.role}
        onChange={(next) => {
          const role = roles.find((one) => one === next);
          if (role) onChange({ role, restricted: restrictedByDefault[role] });
        }}
      />
      <Text c="dimmed">{text.rightsOf(value.role)}</Text>
      <Checkbox
        label={text.restricted}
        checked={value.restricted}
        onChange={(e) => onChange({ ...value, restricted: e.currentTarget.checked })}
      />
    </>
  );
}
