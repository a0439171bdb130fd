# trends
