"""CaseDraft -> clean and review docx, html, md, json."""
