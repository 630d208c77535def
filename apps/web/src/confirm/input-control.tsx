import type { ParameterName } from '@hemline/contracts';
import { Autocomplete, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { parameterLabels, replenishmentLabels } from '../parameter-words.ts';

interface ControlProps {
  readonly name: ParameterName;
  readonly value: string | number | null;
  readonly onChange: (value: string | number | null) => void;
  readonly onFocus: () => void;
  readonly inputRef: Ref<HTMLInputElement | HTMLSelectElement>;
  readonly error: string | undefined;
  readonly categories: readonly string[];
}

interface Shared {
  readonly id: string;
  readonly 'aria-label': string;
  readonly error: string | undefined;
  readonly onFocus: () => void;
  readonly w: number;
}

/** Percent in the box, a share 0–1 in the contract; at most one decimal of a percent survives. */
function shareBox(props: ControlProps, shared: Shared, placeholder: string) {
  return (
    <NumberInput
      {...shared}
      ref={props.inputRef as Ref<HTMLInputElement>}
      value={props.value === null ? '' : Math.round(Number(props.value) * 1000) / 10}
      onChange={(percent) =>
        props.onChange(percent === '' ? null : Math.round(Number(percent) * 10) / 1000)
      }
      suffix=" %"
      step={5}
      decimalScale={1}
      placeholder={placeholder}
    />
  );
}

function wholeBox(props: ControlProps, shared: Shared, placeholder: string, suffix: string) {
  return (
    <NumberInput
      {...shared}
      ref={props.inputRef as Ref<HTMLInputElement>}
      value={props.value === null ? '' : Number(props.value)}
      onChange={(weeks) => props.onChange(weeks === '' ? null : Number(weeks))}
      allowDecimal={false}
      suffix={suffix}
      placeholder={placeholder}
    />
  );
}

/** The control that edits one input, each in its own unit; empty is null. */
export function InputControl(props: ControlProps) {
  const { name, value, onChange, inputRef, error, onFocus } = props;
  const shared = {
    id: `input-${name}`,
    'aria-label': parameterLabels[name],
    error,
    onFocus,
    w: 190,
  } as const;
  switch (name) {
    case 'forecast_horizon_weeks':
      return wholeBox(props, shared, 'weeks', value === 1 ? ' week' : ' weeks');
    case 'markdown_checkpoint_week':
      return wholeBox(props, shared, 'No markdown review', '');
    case 'dc_holdback_percentage':
      return shareBox(props, shared, '%');
    case 'markdown_threshold':
      return shareBox(props, shared, 'None');
    case 'season_start_date':
      return (
        <TextInput
          {...shared}
          ref={inputRef as Ref<HTMLInputElement>}
          type="date"
          value={value === null ? '' : String(value)}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        />
      );
    case 'replenishment_strategy':
      return (
        <NativeSelect
          {...shared}
          ref={inputRef as Ref<HTMLSelectElement>}
          value={value === null ? '' : String(value)}
          onChange={(event) => onChange(event.currentTarget.value || null)}
          data={[
            ...(value === null ? [{ value: '', label: 'Choose' }] : []),
            ...Object.entries(replenishmentLabels).map(([key, label]) => ({ value: key, label })),
          ]}
        />
      );
    case 'category':
      return (
        <Autocomplete
          {...shared}
          ref={inputRef as Ref<HTMLInputElement>}
          value={value === null ? '' : String(value)}
          onChange={(text) => onChange(text.trim() === '' ? null : text)}
          data={[...props.categories]}
          placeholder="As the data names it"
        />
      );
  }
}
