// From the last place that an index keeps to the first.
ORDER BY <<place>> DESC
