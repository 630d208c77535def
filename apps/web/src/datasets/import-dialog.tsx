import type { Dataset, DatasetFile } from '@hemline/contracts';
import { Modal } from '@mantine/core';
import { fileWords } from './file-columns.ts';
import { ImportSteps } from './import-steps.tsx';

/** The import of one file into a dataset, from choosing it to its result. */
export function ImportDialog({
  dataset,
  file,
  onClose,
}: {
  dataset: Dataset;
  file: DatasetFile | undefined;
  onClose: () => void;
}) {
  return (
    <Modal
      opened={file !== undefined}
      onClose={onClose}
      size={720}
      title={file ? `Import ${fileWords[file].label.toLowerCase()} into “${dataset.name}”` : ''}
    >
      {file ? (
        <ImportSteps key={file} datasetId={dataset.dataset_id} file={file} onClose={onClose} />
      ) : null}
    </Modal>
  );
}
