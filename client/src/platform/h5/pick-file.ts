/** Opens the browser's file chooser. Null when the person closes it without choosing. */
export const pickFile = (accept: string): Promise<{ name: string; path: string; sizeBytes: number } | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    // A browser test finds the input only while it is in the document.
    document.body.append(input);
    const finish = (file: File | undefined) => {
      input.remove();
      resolve(file ? { name: file.name, path: URL.createObjectURL(file), sizeBytes: file.size } : null);
    };
    input.addEventListener('change', () => finish(input.files?.[0]), { once: true });
    input.addEventListener('cancel', () => finish(undefined), { once: true });
    input.click();
  });
