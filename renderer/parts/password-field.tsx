import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { startText } from '../../shared/i18n/vi/start.ts';

/** A password box that can be read back, and that tells of Caps Lock before the password is refused. */
export function PasswordField(props: PasswordInputProps) {
  const [caps, setCaps] = useState(false);
  const look = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'));
  return (
    <PasswordInput
      autoComplete="off"
      spellCheck={false}
      {...props}
      description={caps ? startText.capsLock : props.description}
      visibilityToggleButtonProps={{ 'aria-label': startText.togglePassword, tabIndex: 0 }}
      onKeyDown={look}
      onKeyUp={look}
    />
  );
}
