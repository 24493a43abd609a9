// The relation says, by the statements that count, that a person was at a meeting.
{{believed it}}
      AND (type(it) = 'CHAIRED' OR any(role IN {{roles it}} WHERE role <> 'ABSENT'))
