import { agentNameSchema, type Preview } from '@hemline/contracts';
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { agentLabels, parameterLabels } from '../parameter-words.ts';
import classes from './confirm.module.css';

/** How the agents will adapt to the values as they stand, and what is worth knowing before the run. */
export function Adaptation({
  preview,
  onSuggest,
}: {
  preview: Preview | undefined;
  onSuggest: (parameter: string, value: string | number | null) => void;
}) {
  return (
    <section className={classes.adaptation} aria-labelledby="adaptation" aria-live="polite">
      <h3 id="adaptation">How the agents will adapt</h3>
      {preview === undefined ? (
        <p className={classes.dimmed}>Shown once every input has a value.</p>
      ) : (
        <>
          {preview.warnings.map((warning) => (
            <p key={warning.code} className={classes.warning}>
              <IconAlertTriangle size={15} aria-label="Warning" />
              <span>{warning.message}</span>
              {warning.parameter !== null && warning.suggested_value !== undefined ? (
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() =>
                    onSuggest(warning.parameter ?? '', warning.suggested_value ?? null)
                  }
                >
                  Change it
                </Button>
              ) : null}
            </p>
          ))}
          <dl>
            {agentNameSchema.options.map((agent) => {
              const effects = preview.effects.filter((effect) => effect.agent === agent);
              if (effects.length === 0) return null;
              return (
                <div key={agent}>
                  <dt>{agentLabels[agent]}</dt>
                  {effects.map((effect) => (
                    <dd key={effect.effect} title={parameterLabels[effect.parameter]}>
                      {effect.message}
                    </dd>
                  ))}
                </div>
              );
            })}
          </dl>
        </>
      )}
    </section>
  );
}
