// From the first place that an index keeps to the last.
ORDER BY <<place>>
