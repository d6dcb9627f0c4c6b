/**
 * The look in one place. One accent, a deep red, for primary actions and the section marker only; nothing is
 * smaller than 15 px, because it is read by people of fifty on a 1366×768 screen.
 */
import {
  ActionIcon,
  Anchor,
  type CSSVariablesResolver,
  createTheme,
  InputWrapper,
  type MantineColorsTuple,
  Modal,
  Notification,
  Table,
} from '@mantine/core';
import { appText } from '../shared/i18n/vi/app.ts';

/** #A61C1C is shade 7: white on it has a contrast of 7.6:1. */
const accent: MantineColorsTuple = [
  '#fdecec',
  '#f5d5d5',
  '#e9a9a9',
  '#de7b7b',
  '#d05353',
  '#c23a3a',
  '#b42a2a',
  '#a61c1c',
  '#8c1414',
  '#720d0d',
];

export const theme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 7 },
  fontFamily: "'Be Vietnam Pro', 'Segoe UI', sans-serif",
  fontFamilyMonospace: "Consolas, 'DejaVu Sans Mono', monospace",
  headings: {
    fontFamily: "'Be Vietnam Pro', 'Segoe UI', sans-serif",
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.9375rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.45', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  defaultRadius: 'sm',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // The hint stands under the box, so that boxes side by side stay level.
    InputWrapper: InputWrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    }),
    // In a sentence or a table a link has the size and colour of its surroundings; the line below makes it a link.
    Anchor: Anchor.extend({ defaultProps: { inherit: true, c: 'inherit', underline: 'always' } }),
    Notification: Notification.extend({
      defaultProps: { closeButtonProps: { 'aria-label': appText.close } },
    }),
    Modal: Modal.extend({
      defaultProps: {
        overlayProps: { backgroundOpacity: 0.45 },
        // The cross has no word of its own for a screen reader.
        closeButtonProps: { 'aria-label': appText.close },
      },
    }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 6 } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray' } }),
  },
});

/** Mantine's secondary greys and its red are too pale to read: everything here has a contrast of at least 4.5:1. */
export const readableColors: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#56606a',
    '--mantine-color-placeholder': '#6c757d',
    '--mantine-color-error': '#c01f1f',
  },
  dark: {
    '--mantine-color-dimmed': '#b3b9bf',
    '--mantine-color-placeholder': '#9aa1a8',
    '--mantine-color-error': '#ff9c9c',
  },
});
