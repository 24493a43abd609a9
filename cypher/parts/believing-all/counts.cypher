// A statement that counts: linked, neither rejected nor retracted.
NOT it:Pending
      AND NOT it:Withdrawn
