"""What is painted on paper besides running text: charts and the pages in front, in ink that also prints grey."""
