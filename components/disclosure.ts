import { useId, useState } from 'preact/hooks';

/** State of a button that shows and hides something in place: spread `button` on the button, `id` on the thing. */
export function useDisclosure() {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = {
    type: 'button' as const,
    'aria-expanded': open,
    ...(open && { 'aria-controls': id }),
    onClick: () => setOpen(!open),
  };
  return { id, open, button };
}
