import { useId } from 'preact/hooks';

export interface FileButtonProps {
  label: string;
  onFile: (file: File) => void;
  disabled?: boolean;
}

/** A button with which the reader chooses a JSON file. */
export function FileButton({ label, onFile, disabled = false }: FileButtonProps) {
  const id = useId();
  function choose(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    // so that choosing the same file again is a change
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
