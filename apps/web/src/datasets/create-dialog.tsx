import { type HolidayCalendar, holidayCalendarSchema } from '@hemline/contracts';
import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call, problemCode } from '../api.ts';
import { DialogActions } from '../ui/dialog-actions.tsx';

const calendars: Readonly<Record<HolidayCalendar, string>> = {
  US: 'United States',
  UK: 'United Kingdom',
  DE: 'Germany',
  FR: 'France',
  none: 'None',
};

/** Makes an empty dataset and opens it, ready for its first file. */
export function CreateDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [name, setName] = useState('');
  const [holidays, setHolidays] = useState<HolidayCalendar>('US');
  const client = useQueryClient();
  const navigate = useNavigate();
  const create = useMutation({
    mutationFn: () => call('create_dataset', { body: { name: name.trim(), holidays } }),
    onSuccess: async (dataset) => {
      await client.invalidateQueries({ queryKey: ['list_datasets'] });
      onClose();
      await navigate({
        to: '/datasets/$datasetId',
        params: { datasetId: dataset.dataset_id },
        search: { import: 'sales' },
      });
    },
  });
  const taken = problemCode(create.error) === 'name_taken';
  return (
    <Modal opened={opened} onClose={onClose} title="New dataset" size={420}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate();
        }}
      >
        <TextInput
          data-autofocus
          label="Name"
          placeholder="Spring 2027"
          required
          maxLength={64}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={taken ? 'Another dataset has this name' : (create.error?.message ?? undefined)}
        />
        <NativeSelect
          mt="md"
          label="Public holidays"
          description="They move with the calendar, and sales with them."
          value={holidays}
          data={holidayCalendarSchema.options.map((value) => ({ value, label: calendars[value] }))}
          onChange={(event) => setHolidays(holidayCalendarSchema.parse(event.currentTarget.value))}
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending} disabled={name.trim() === ''}>
            Create
          </Button>
        </DialogActions>
      </form>
    </Modal>
  );
}
