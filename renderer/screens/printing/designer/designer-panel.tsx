/** The tab "Soạn mẫu": the list of templates, or the one that stands in the address on the desk. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { TemplateEditor } from './template-editor.tsx';
import { TemplateList } from './template-list.tsx';

export function DesignerPanel() {
  const search = useSearch({ from: '/in-an' });
  const navigate = useNavigate();
  const open = (key: string | undefined): void =>
    void navigate({ to: '/in-an', search: { ...search, muc: 'mau', mau: key } });
  if (search.mau === undefined) return <TemplateList onOpen={open} />;
  return <TemplateEditor key={search.mau} templateKey={search.mau} onBack={() => open(undefined)} />;
}
