import { useId } from 'preact/hooks';

export interface FileButtonProps {
  label: string;
  onFile: (file: File) => void;
  disabled?: boolean;
}

/** Asks the reader for a file of JSON. */
export function FileButton({ label, onFile, disabled = false }: FileButtonProps) {
  const id = useId();
  function choose(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    // the same file chosen again is a change again
    input.value = '';
    if (file) onFile(file);
  }
  return (
    <label class="button" for={id}>
      <input
        id={id}
        class="hidden"
        type="file"
        accept=".json,application/json"
        disabled={disabled}
        onChange={(event) => choose(event.currentTarget)}
      />
      {label}
    </label>
  );
}
