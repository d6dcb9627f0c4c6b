/** SQL is the snake_case of the same name: fullName → full_name. */
export const columnName = (field: string): string => field.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
