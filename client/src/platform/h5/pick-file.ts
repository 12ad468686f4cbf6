type Picked = { name: string; path: string; sizeBytes: number };

/** Opens the browser's file chooser, for one file or several. None when the person closes it without choosing. */
export const pickFiles = (accept: string, isSeveral: boolean): Promise<readonly Picked[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = isSeveral;
    input.hidden = true;
    // A browser test finds the input only while it is in the document.
    document.body.append(input);
    const finish = (files: readonly File[]) => {
      input.remove();
      resolve(files.map((file) => ({ name: file.name, path: URL.createObjectURL(file), sizeBytes: file.size })));
    };
    input.addEventListener('change', () => finish([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => finish([]), { once: true });
    input.click();
  });
