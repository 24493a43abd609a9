// The relation says, by the statements that count, that a person was at a meeting.
{{believed it}}
      AND CASE type(it) WHEN 'CHAIRED' THEN true ELSE any(role IN {{roles it}} WHERE role <> 'ABSENT') END
